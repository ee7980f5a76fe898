interface Operation {
  readonly responses: Readonly<Record<string, {$ref?: string; content?: Readonly<Record<string, unknown>>}>>;
  readonly parameters?: readonly {name: string; in: string}[];
  readonly security?: readonly object[];
}

/** Of an OpenAPI document, what tests look at. */
export interface OpenapiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly responses: Readonly<Record<string, {description: string}>>;
  };
}
