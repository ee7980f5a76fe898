import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isText} from '../../src/contract/text.ts';
import {attachmentDisposition} from '../../src/backend/http/attachment-disposition.ts';
import {downloadName} from '../../src/contract/download-name.ts';
import {toFileName} from '../../src/backend/uploads/file-name.ts';

describe("A file's name", () => {
  const names: Readonly<Record<string, readonly [sent: string, kept: string]>> = {
    'stays as it was sent': ['Bericht über 大口 🙂 (2).pdf', 'Bericht über 大口 🙂 (2).pdf'],
    'loses its path': ['../../etc/passwd', 'passwd'],
    'loses a path of Windows': ['C:\\Users\\ada\\report.pdf', 'report.pdf'],
    'is never only dots': ['..', 'file'],
    'is never empty': ['', 'file'],
    'is never only a path': ['a/b/', 'file'],
    'has no controls': ['a\u0000b\u0007\u001b[31m\u0085.txt', 'ab[31m.txt'],
    'stands on one line': ['a\r\nSet-Cookie: b\u2028c.txt', 'a Set-Cookie: b c.txt'],
    'turns no direction round': ['photo\u202egpj.exe', 'photogpj.exe'],
    'has no isolates, marks and invisible characters': ['\u2066a\u2069\u200f\u061c\u200bb\ufeff.png', 'ab.png'],
    'keeps what joins letters': ['می\u200cخواهم.txt', 'می\u200cخواهم.txt'],
    'has no half of a character': ['a\ud800.txt', 'a\ufffd.txt'],
    'ends without dots and blanks, which Windows would cut off': ['a.exe. .', 'a.exe'],
  };
  for (const [what, [sent, kept]] of Object.entries(names)) {
    it(what, () => assert.equal(toFileName(sent), kept));
  }

  it('has at most 255 characters, and keeps its ending', () => {
    const long = toFileName(`${'🙂'.repeat(200)}.docx`);
    assert.ok(long.length <= 255 && isText(long) && long.endsWith('🙂.docx'));
    assert.equal(toFileName('a'.repeat(300)).length, 255);
  });

  it('is made in a moment, however long it is', () => {
    const start = performance.now();
    for (const text of [' '.repeat(1e5), '.'.repeat(1e5), '. '.repeat(5e4), '/'.repeat(1e5)]) toFileName(`${text}x`);
    assert.ok(performance.now() - start < 500);
  });
});

describe('A download', () => {
  it('is saved with an ending of its type, so that no image is run as a program', () => {
    assert.equal(downloadName('photo.JPG', 'image/jpeg'), 'photo.JPG');
    assert.equal(downloadName('photo.hta', 'image/gif'), 'photo.hta.gif');
    assert.equal(downloadName('page.html', 'text/plain'), 'page.html.txt');
    assert.equal(downloadName('server.log', 'text/plain'), 'server.log');
    assert.equal(downloadName('README', 'text/plain'), 'README.txt');
    assert.equal(downloadName('later.heic', 'image/heic'), 'later.heic.bin');
  });

  it('tells its name in full and in ASCII', () => {
    assert.equal(
      attachmentDisposition("Über 'a'.pdf"),
      "attachment; filename=\"_ber 'a'.pdf\"; filename*=UTF-8''%C3%9Cber%20%27a%27.pdf",
    );
  });

  it('has a name that ends neither the value nor the header', () => {
    const header = attachmentDisposition('a"; filename="b.html\\%22\r\n.pdf');
    assert.equal(header.split('"').length, 3);
    assert.doesNotMatch(header, /[\r\n\\]/);
  });
});
