/** As much of a custom elements manifest (https://custom-elements-manifest.open-wc.org) as is read here. */
export interface Manifest {
  schemaVersion: string;
  readme: string;
  modules: {
    kind: 'javascript-module';
    path: string;
    declarations: ElementDeclaration[];
    exports: {kind: string; name: string; declaration: {name: string; module: string}}[];
  }[];
}

interface Described {
  name: string;
  description?: string;
}

interface Typed extends Described {
  type?: {text: string};
}

export interface Member extends Typed {
  kind: 'field' | 'method';
  privacy?: 'private' | 'protected';
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
  parameters?: (Typed & {optional?: boolean})[];
  return?: {type?: {text: string}};
  inheritedFrom?: unknown;
}

export interface ElementDeclaration extends Described {
  kind: 'class';
  customElement?: boolean;
  tagName?: string;
  superclass?: {name: string};
  members: Member[];
  attributes: (Typed & {fieldName: string; inheritedFrom?: unknown})[];
  events: Typed[];
  slots: Described[];
  cssParts: (Described & {inheritedFrom?: unknown})[];
  cssProperties: (Described & {default?: string; inheritedFrom?: unknown})[];
}
