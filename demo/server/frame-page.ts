const frame =
  /^[^]*<title>(?<title>.*)<\/title>(?<head>[^]*)<\/head>\s*<body data-frame="situation">(?<body>[^]*)<\/body>[^]*$/;

/** What puts the widget into a page, where the page does not say so itself. */
export const usualLoader = `<script
  src="/widget/loader.js"
  defer
  data-data-center="eu"
  data-token-url="/token?persona=admin"
  data-endpoint-com="http://localhost:4101/v1"
  data-endpoint-eu="http://localhost:4102/v1"
></script>`;

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
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/styles/base.css" />
    <link rel="stylesheet" href="/styles/demo-bar.css" />
    <link rel="stylesheet" href="/styles/store.css" />
    <link rel="stylesheet" href="/styles/situation.css" />
    <script type="module" src="/scripts/demo-bar.ts"></script>
    ${head}
    ${hasOwnWidget(head) ? '' : usualLoader}
  </head>
  <body>
    <a class="skip" href="#content">Skip to the content</a>
    <demo-bar></demo-bar>
    <store-head>store.zoho.eu</store-head>
    <main id="content" lang="en">${body}</main>
  </body>
</html>`;
}

function hasOwnWidget(head: string): boolean {
  return /src="\/(?:widget|framework-scripts)\//.test(head);
}
