import {readFileSync} from 'node:fs';
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {readonly content: Readonly<Record<string, unknown>>};
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {readonly parameters: Readonly<Record<string, Parameter>>};
}

/** Zoho's published description, reduced to what is needed here. */
const description = JSON.parse(readFileSync(new URL('zoho-desk.openapi.json', import.meta.url), 'utf8')) as Description;
/** Parameters are text, whatever they stand for; bodies have their types. */
const [forParameters, forBodies] = [true, false].map((coerceTypes) => {
  const ajv = new Ajv2020({strict: false, allErrors: true, coerceTypes});
  addFormats(ajv);
  for (const [name, width] of [
    ['int32', 2 ** 31],
    ['int64', 2 ** 63],
  ] as const) {
    ajv.addFormat(name, {type: 'number', validate: (value: number) => Math.abs(value) < width});
  }
  ajv.addFormat('binary', true);
  ajv.addSchema(description, 'desk');
  return {ajv, compiled: new Map<string, ValidateFunction>()};
}) as [Validator, Validator];

interface Validator {
  readonly ajv: Ajv2020;
  readonly compiled: Map<string, ValidateFunction>;
}

export interface CheckedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** JSON, or the fields of a form. */
  readonly body: unknown;
}

export interface CheckedOperation {
  readonly id: string;
  readonly path: Readonly<Record<string, string>>;
  /** All that the description does not allow. */
  readonly violations: readonly string[];
}

/** Holds a request against the description. `undefined` for an address that it does not know. */
export function checkDeskRequest({method, url, headers, body}: CheckedRequest): CheckedOperation | undefined {
  for (const [template, operations] of Object.entries(description.paths)) {
    const path = matchPath(template, url.pathname);
    const operation = operations[method.toLowerCase()];
    if (!path || !operation) continue;
    const at = `desk#/paths/${pointer(template)}/${method.toLowerCase()}`;
    const violations: string[] = [];
    const known = (operation.parameters ?? []).map((parameter, index) => ({
      parameter: parameter.$ref ? description.components.parameters[parameter.$ref.split('/').at(-1)!]! : parameter,
      schema: parameter.$ref ? `desk${parameter.$ref}/schema` : `${at}/parameters/${index}/schema`,
    }));
    for (const {parameter, schema} of known) {
      const value =
        parameter.in === 'path'
          ? path[parameter.name]
          : parameter.in === 'query'
            ? (url.searchParams.get(parameter.name) ?? undefined)
            : headers[parameter.name.toLowerCase()];
      if (value === undefined) {
        if (parameter.required) violations.push(`${parameter.name} is missing`);
      } else violations.push(...errorsOf(forParameters, schema, value));
    }
    for (const name of url.searchParams.keys()) {
      if (!known.some(({parameter}) => parameter.in === 'query' && parameter.name === name)) {
        violations.push(`the query has an unknown ${name}`);
      }
    }
    if (!url.searchParams.has('orgId') || headers['orgid'] === undefined) violations.push('orgId is missing');
    const [type] = Object.keys(operation.requestBody?.content ?? {});
    if (type === undefined && body !== undefined) violations.push('a body where none is known');
    if (type !== undefined) {
      if (!String(headers['content-type']).startsWith(type)) violations.push(`the body must be ${type}`);
      violations.push(...errorsOf(forBodies, `${at}/requestBody/content/${pointer(type)}/schema`, body));
    }
    return {id: operation.operationId, path, violations};
  }
  return undefined;
}

function errorsOf({ajv, compiled}: Validator, reference: string, value: unknown): string[] {
  const validate = compiled.get(reference) ?? ajv.compile({$ref: reference});
  compiled.set(reference, validate);
  return validate(value) ? [] : validate.errors!.map(({instancePath, message}) => `${instancePath} ${message}`);
}

function pointer(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const [wanted, given] = [template.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name) values[name] = given[index]!;
    else if (part !== given[index]) return undefined;
  }
  return values;
}
