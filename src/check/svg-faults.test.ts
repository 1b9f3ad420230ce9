import { expect, test } from 'vitest';
import { svgFaults } from './svg-faults.ts';

const faults = (inner: string, before = '') => svgFaults(Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`));

test.each([
  '<style>@namespace "http://www.w3.org/2000/svg"; /* https://a.example */ .a { fill: url(#b) }</style>',
  '<style><![CDATA[a > b { fill: red }]]></style>',
  '<metadata xmlns:r="https://a.example/"><r:work r:about="https://a.example" /></metadata>',
  '<image href="data:image/png;base64,AA//AA==" />',
  '<animate attributeName="x" values="0;1" />',
])('a drawing may hold %s', (inner) => expect(faults(inner)).toEqual([]));

test.each([
  ['<foreignObject />', '<foreignObject> is refused'],
  ['<s:script xmlns:s="http://www.w3.org/2000/svg" />', '<s:script> is refused'],
  ['<img src="a" />', '<img> is no element of a drawing'],
  ['<a href="java&#9;script:a()" />', '"href" of <a> runs code'],
  ['<set attributeName="href" to="javascript:a()" />', '"to" of <set> runs code'],
  ['<use href="//a.example/a.svg#b" />', '"href" of <use> leads to another host'],
  ['<g fill="url( https://a.example/a.svg#b )" />', 'an address in "fill" of <g> leads to another host'],
  ['<g style="fill: u\\72l(//a.example)" />', 'an address in "style" of <g> leads to another host'],
  ['<style>@import "https://a.example/a.css";</style>', '@import in <style>'],
  ['<style><![CDATA[a { fill: url("https://a.example") }]]></style>', 'an address in <style>'],
  ['<title><g /></title>', '<title> holds text alone'],
  ['<!--> <script>a()</script> -->', 'a comment in it ends where a browser reads on'],
  ['<text><![CDATA[<script>]]></text>', 'it has CDATA outside of <style>'],
])('and not %s', (inner, why) => expect(faults(inner)).toEqual([expect.stringContaining(why)]));

test.each([
  ['<?xml-stylesheet href="https://a.example/a.css"?>', 'it asks for a style sheet'],
  ['<!DOCTYPE svg [<!ENTITY a "<script>">]>', 'an entity holds more than text'],
])('nor begin with %s', (before, why) => expect(faults('', before)).toEqual([expect.stringContaining(why)]));
