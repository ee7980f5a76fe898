const frame =
  /^[^]*<title>(?<title>.*)<\/title>(?<head>[^]*)<\/head>\s*<body data-frame="situation">(?<body>[^]*)<\/body>[^]*$/;

/** What puts the widget into a page, where the page does not say so itself. */
const usualLoader = `<script
  src="/widget/loader.js"
  defer
  data-data-center="eu"
  data-token-url="/token?persona=admin"
  data-endpoint-com="http://localhost:4101/v1"
  data-endpoint-eu="http://localhost:4102/v1"
></script>`;

const sourceSection = `<section aria-labelledby="source">
  <h2 id="source">Source to copy</h2>
  <p class="quiet">
    As it runs on this page. On yours the scripts come from where you put them and tokens from your server; leave the
    endpoints out, and the widget asks Zoho&rsquo;s own.
  </p>
  <demo-source></demo-source>
</section>`;

/**
 * The whole page of a file that holds only what is special about a situation: its title, its scripts and style sheets,
 * and what stands in `main`. Other pages are whole in their files, and stay as they are.
 */
export function framePage(html: string): string {
  const {title, head, body} = frame.exec(html)?.groups ?? {};
  if (title === undefined || head === undefined || body === undefined) return html;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · Partner Support demo</title>
    <link rel="icon" href="/styles/icon.svg" />
    <link rel="stylesheet" href="/styles/base.css" />
    <link rel="stylesheet" href="/styles/demo-bar.css" />
    <link rel="stylesheet" href="/styles/store.css" />
    <link rel="stylesheet" href="/styles/situation.css" />
    <link rel="stylesheet" href="/styles/source.css" />
    <script type="module" src="/scripts/demo-bar.ts"></script>
    <script type="module" src="/scripts/copy-source.ts"></script>
    ${head}
    ${hasOwnWidget(head) ? '' : `<!-- source -->${usualLoader}<!-- /source -->`}
  </head>
  <body>
    <a class="skip" href="#content">Skip to the content</a>
    <demo-bar></demo-bar>
    <store-head>store.zoho.eu</store-head>
    <main id="content" lang="en">${body}${body.includes('id="source"') ? '' : sourceSection}</main>
  </body>
</html>`;
}

function hasOwnWidget(head: string): boolean {
  return /src="\/(?:widget|framework-scripts)\//.test(head);
}
