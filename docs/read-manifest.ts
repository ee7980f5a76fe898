import * as analyzer from '@custom-elements-manifest/analyzer';
import {readFile} from 'node:fs/promises';
import type {ElementDeclaration, Manifest} from './manifest.ts';

/** Its types leave out what it exports for use without its command line. */
const {create, ts} = analyzer as unknown as {
  create: (parts: {modules: readonly object[]}) => Manifest;
  ts: {
    createSourceFile(name: string, text: string, target: number, withParents: boolean): object;
    ScriptTarget: {ES2022: number};
  };
};

const sources = ['src/widget/partner-support-widget.ts', 'src/widget/reflected-element.ts'];
const tagName = 'partner-support-widget';
const path = 'dist/partner-support-widget.js';

/** What the sources' docstrings say of the public element, in one declaration; nothing of its insides. */
export async function readManifest(): Promise<Manifest> {
  const modules = await Promise.all(sources.map(async (name) => parse(name, await readFile(name, 'utf8'))));
  const {schemaVersion, readme, modules: read} = create({modules});
  const declaration = toPublic(read[0]!.declarations[0]!);
  const {name} = declaration;
  return {
    schemaVersion,
    readme,
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [declaration],
        exports: [
          {kind: 'js', name, declaration: {name, module: path}},
          {kind: 'custom-element-definition', name: tagName, declaration: {name, module: path}},
        ],
      },
    ],
  };
}

function parse(name: string, text: string) {
  return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
}

/** The analyzer lists private members, callbacks of the browser, and where each thing comes from. */
function toPublic(declaration: ElementDeclaration): ElementDeclaration {
  const members = declaration.members.filter(
    ({name, privacy, ...member}) => !privacy && !member.static && !name.startsWith('#') && !name.endsWith('Callback'),
  );
  return {
    ...declaration,
    tagName,
    customElement: true,
    superclass: {name: 'HTMLElement'},
    description: onOneLine(declaration.description),
    members: members.map(withoutOrigin),
    attributes: declaration.attributes.map(withoutOrigin),
    events: declaration.events.map((event) => ({...withoutOrigin(event), type: event.type ?? {text: 'Event'}})),
    slots: declaration.slots.map(withoutOrigin),
    cssParts: declaration.cssParts.map(withoutOrigin),
    cssProperties: declaration.cssProperties.map(withoutOrigin),
  };
}

function withoutOrigin<Item extends {description?: string; inheritedFrom?: unknown}>({
  inheritedFrom: _,
  ...item
}: Item): Omit<Item, 'inheritedFrom'> {
  return {...item, description: onOneLine(item.description)};
}

function onOneLine(text = ''): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
