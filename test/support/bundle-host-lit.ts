import {build, type Rollup} from 'vite';

/** A page's own Lit, apart from the widget's: a module that defines `<host-greeting>`. */
export async function bundleHostLit(): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, lib: {entry: 'host-lit', formats: ['es']}, rolldownOptions: {input: id}},
    plugins: [
      {
        name: 'host-lit',
        resolveId: (source) => (source === id ? id : undefined),
        load: (source) => (source === id ? code : undefined),
      },
    ],
  })) as Rollup.RollupOutput[];
  return outputs[0]!.output[0].code;
}

const id = 'host-lit.js';
const code = `
  import {html, LitElement} from '${import.meta.resolve('lit').replace('file://', '')}';
  class HostGreeting extends LitElement {
    render() { return html\`<p>Hello from <b>the page's own Lit</b></p>\`; }
  }
  customElements.define('host-greeting', HostGreeting);
`;
