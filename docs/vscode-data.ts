import type {ElementDeclaration} from './manifest.ts';

/** What editors with VS Code's custom data show while somebody writes the element's tag. */
export function vscodeData({tagName, description, attributes}: ElementDeclaration): object {
  return {
    version: 1.1,
    tags: [
      {
        name: tagName,
        description,
        attributes: attributes.map(({name, type, description: says}) => {
          const values = [...(type?.text ?? '').matchAll(/'([\w-]+)'/g)].map(([, word]) => ({name: word}));
          return {
            name,
            description: says,
            ...(values.length > 0 && {values}),
            ...(type?.text === 'boolean' && {valueSet: 'v'}),
          };
        }),
      },
    ],
  };
}
