import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {readdir} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {temporaryFolder} from '../support/test-postgres.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';
import {gif, jpeg, mp4, officeFile, pdf, png, webm, zip} from './example-files.ts';
import {UploadClient} from './upload-client.ts';

const issuer = createTestIssuer();
const folder = temporaryFolder();
let backend: TestBackend;
let client: UploadClient;
let token: string;

before(async () => {
  backend = await startTestBackend({issuer, uploads: {place: {folder}}});
  token = await issuer.token();
  client = new UploadClient(backend.url, token);
});
after(() => backend.stop());

const office = 'application/vnd.openxmlformats-officedocument.';
const script = '<script>alert(1)</script>';

/** What the file holds, by which type it is taken, and the name that it came with. */
const taken: Readonly<Record<string, [bytes: Buffer | string, type: string, name: string]>> = {
  'a PNG image': [png(), 'image/png', 'a.png'],
  'a JPEG image': [jpeg(), 'image/jpeg', 'a.jpg'],
  'a GIF image': [gif(), 'image/gif', 'a.gif'],
  'a WebP image': [Buffer.from('RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0', 'latin1'), 'image/webp', 'a.webp'],
  'a PDF document': [pdf(), 'application/pdf', 'a.pdf'],
  'a text document of an office program': [officeFile('word/document'), `${office}wordprocessingml.document`, 'a.docx'],
  'a spreadsheet': [officeFile('xl/workbook'), `${office}spreadsheetml.sheet`, 'a.xlsx'],
  'a presentation': [officeFile('ppt/presentation'), `${office}presentationml.presentation`, 'a.pptx'],
  'an archive': [zip({'a.txt': 'a', '../../etc/passwd': 'b'}), 'application/zip', 'a.zip'],
  'an MP4 film': [mp4(), 'video/mp4', 'a.mp4'],
  'a WebM film': [webm(), 'video/webm', 'a.webm'],
  'a text of one letter': ['a', 'text/plain', 'a.txt'],
  'a text in many scripts, with a byte order mark': ['\ufeffÜber 大口 مرحبا 🙂\n', 'text/plain', 'a.txt'],
  'a log with the colours of a terminal': ['\u001b[31mError\u001b[0m\n', 'text/plain', 'a.log'],
  'a text that mentions markup': ['We see:\n<html><script>x</script>\n', 'text/plain', 'a.txt'],
  'a text that begins as an image does': ['BMW can not log in.\n', 'text/plain', 'a.txt'],
  'an image by another name: it is what it holds': [png(), 'image/png', 'report.pdf'],
  'an image that is a script as well: it is given out as an image': [gif('/*x*/=1;alert(1)'), 'image/gif', 'a.js'],
  'an image with a page inside': [Buffer.concat([png(), Buffer.from(script)]), 'image/png', 'a.html'],
  'an image with an archive behind': [Buffer.concat([jpeg(), zip({'a.txt': 'a'})]), 'image/jpeg', 'a.zip'],
  'a PDF document with a page inside': [Buffer.concat([pdf(), Buffer.from(script)]), 'application/pdf', 'a.html'],
};

const refused: Readonly<Record<string, [bytes: Buffer | string, name: string]>> = {
  'an SVG image': ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'a.svg'],
  'an SVG image with a declaration': ['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'a.svg'],
  'an SVG image as text': ['\n\t <SVG onload=alert(1)>', 'a.txt'],
  'a page': ['<!DOCTYPE html><title>x</title>', 'a.html'],
  'a page by the name of an image': [`<html>${script}</html>`, 'a.png'],
  'a page behind a comment': [`<!-- x --><html>${script}`, 'a.txt'],
  'a page behind a byte order mark and blanks': [`\ufeff\r\n  <body>${script}`, 'a.txt'],
  'a piece of a page': ['<a href="javascript:alert(1)">x</a>', 'a.txt'],
  'a script in markup': [script, 'a.txt'],
  'an XML document': ['<?xml version="1.0"?><a/>', 'a.xml'],
  'a shell script': ['#!/bin/sh\nrm -rf /\n', 'a.txt'],
  'a script of a web server': ['<?php system($_GET[0]);', 'a.png'],
  'a program for Windows': [Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff', 'latin1'), 'a.png'],
  'a program for Linux': [Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(60)]), 'a.txt'],
  'an archive of Java': [zip({'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0'}), 'a.zip'],
  'another archive': [gzipSync('hello'), 'a.txt'],
  'a rich text': ['{\\rtf1\\ansi hello}', 'a.rtf'],
  'bytes of no kind': [randomBytes(5000).fill(0xff, 0, 2), 'a.png'],
  'a text with a NUL': ['hello\0world', 'a.txt'],
  'a text in Latin-1': [Buffer.from('Über', 'latin1'), 'a.txt'],
  'a text in UTF-16': [Buffer.from('\ufeffhello', 'utf16le'), 'a.txt'],
  'a text that breaks off in a character': [Buffer.from('ü').subarray(0, 1), 'a.txt'],
  'a text that turns to bytes behind a mebibyte': [
    Buffer.concat([Buffer.alloc(1_100_000, 'a'), Buffer.of(0)]),
    'a.txt',
  ],
  'the head of an image alone': [png().subarray(0, 8), 'a.png'],
};

describe('A file is judged by what it holds, and taken:', () => {
  for (const [what, [bytes, type, name]] of Object.entries(taken)) {
    it(what, async () => {
      const id = await client.upload(bytes, name);
      const {body} = await postTicket(backend.url, token, exampleDraft({uploads: [id]}));
      assert.ok(body.id);
      const {status, headers, bytes: got} = await client.download(id);
      assert.deepEqual([status, headers.get('content-type')?.split(';')[0]], [200, type]);
      assert.deepEqual(got, Buffer.from(bytes));
    });
  }
});

describe('A file is judged by what it holds, and refused:', () => {
  for (const [what, [bytes, name]] of Object.entries(refused)) {
    it(what, async () => {
      const files = (await readdir(folder)).length;
      const {id, answer} = await client.send(Buffer.from(bytes), name);
      assert.deepEqual([answer.status, answer.problem.code], [415, 'file_type_not_allowed']);
      assert.equal(answer.problem.retryable, false);
      assert.equal((await readdir(folder)).length, files, 'nothing of it stays');
      assert.equal((await client.head(id)).status, 415, 'the answer stays, for a client that missed it');
      const {status, problem} = await postTicket(backend.url, token, exampleDraft({uploads: [id]}));
      assert.deepEqual([status, problem.code], [415, 'file_type_not_allowed']);
      assert.equal((await client.remove(id)).status, 204);
    });
  }
});

describe('A zip bomb', () => {
  const bombs = {
    'of one large entry': () => zip({large: Buffer.alloc(100 * 1024 * 1024)}),
    'in the entry by which office files are told apart': () =>
      zip({'[Content_Types].xml': Buffer.alloc(100 * 1024 * 1024, ' ')}),
    'of bombs': () => zip({'a.zip': zip({'b.zip': zip({large: Buffer.alloc(50 * 1024 * 1024)})})}),
  };
  for (const [what, make] of Object.entries(bombs)) {
    it(`${what} is an archive like any other, and is not unpacked`, async () => {
      const bomb = make();
      const before = process.memoryUsage().rss;
      const id = await client.upload(bomb, 'bomb.zip');
      assert.ok(process.memoryUsage().rss - before < 80 * 1024 * 1024);
      await postTicket(backend.url, token, exampleDraft({uploads: [id]}));
      assert.equal((await client.download(id)).headers.get('content-type'), 'application/zip');
    });
  }
});
