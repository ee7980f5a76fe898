import {convert} from 'html-to-text';

/**
 * What an HTML mail says, as plain text: a line for each block and each row of a table, whose cells are set apart by
 * tabs; quotations are marked by `>`.
 */
export function readHtml(html: string): string {
  if (html.trim() === '') return '';
  return convert(html, {
    wordwrap: false,
    formatters: {
      row(element, walk, builder) {
        builder.openBlock({leadingLineBreaks: 1});
        walk(element.children, builder);
        builder.closeBlock({trailingLineBreaks: 1});
      },
      cell(element, walk, builder) {
        walk(element.children, builder);
        builder.addLiteral('\t');
      },
    },
    selectors: [
      {selector: 'tr', format: 'row'},
      {selector: 'td', format: 'cell'},
      {selector: 'th', format: 'cell'},
      {selector: 'img', format: 'skip'},
      {selector: 'a', options: {hideLinkHrefIfSameAsText: true}},
      {selector: 'h1', options: {uppercase: false}},
      {selector: 'h2', options: {uppercase: false}},
      {selector: 'h3', options: {uppercase: false}},
    ],
    // A mail of a megabyte of HTML says little, and what is nested deeper than this was made to harm.
    limits: {maxInputLength: 1024 * 1024, maxDepth: 100},
  });
}
