import sax, { type SAXParser } from 'sax';
import { isOnOtherHost } from './other-host.ts';

/** The elements of a drawing. Any other without a prefix would be one of the page that the drawing stands in. */
const elements: ReadonlySet<string> = new Set(
  `svg a animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite
feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage
feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter g image line linearGradient
marker mask metadata mpath path pattern polygon polyline radialGradient rect set stop style switch symbol text textPath title tspan use view`.split(/\s+/),
);
const ofAddress = /^(?:.*:)?(?:href|src|srcset|from|to|by|values)$/i;

/** What a drawing holds that runs or that asks another host, each once. What is no XML is another problem. */
export function svgFaults(content: Uint8Array): string[] {
  const faults = new Set<string>();
  const open: string[] = [];
  const xml = sax.parser(true, { strictEntities: true } as object) as SAXParser & { ENTITIES: Record<string, string> };
  xml.ondoctype = (doctype) => {
    for (const [, name = '', value = ''] of String(doctype).matchAll(/<!ENTITY\s+(\S+)\s+["']([^"']*)["']\s*>/g)) {
      xml.ENTITIES[name] = value;
      if (/[<&]/.test(value)) faults.add('an entity holds more than text: write what it stands for');
    }
  };
  xml.onopentag = ({ name, attributes }) => {
    const [parent = ''] = open;
    const local = name.slice(name.indexOf(':') + 1);
    if (/^(?:script|foreignObject|handler|listener)$/i.test(local)) faults.add(`<${name}> is refused: a drawing runs no code and holds no page`);
    else if (name === local && !elements.has(name)) faults.add(`<${name}> is no element of a drawing`);
    if (/^(?:title|desc|style)$/.test(parent)) faults.add(`<${parent}> holds text alone`);
    for (const [key, value] of Object.entries(attributes)) attributeFaults(key, String(value), `of <${name}>`);
    open.unshift(name);
  };
  xml.onclosetag = () => open.shift();
  xml.onprocessinginstruction = ({ name }) => void (name === 'xml-stylesheet' && faults.add('it asks for a style sheet: keep the styles in <style>'));
  xml.oncomment = (comment) => void (/^-?>|--/.test(comment) && faults.add('a comment in it ends where a browser reads on'));
  xml.oncdata = (text) => (open[0] === 'style' ? styleFaults(text, 'in <style>') : faults.add('it has CDATA outside of <style>: write the text itself'));
  xml.ontext = (text) => open[0] === 'style' && styleFaults(text, 'in <style>');

  function attributeFaults(name: string, value: string, where: string) {
    const address = [...value].filter((character) => character > ' ').join('');
    if (/^on/i.test(name)) faults.add(`"${name}" ${where} runs code: a drawing runs none`);
    if (/(?:^|;)(?:javascript|vbscript):/i.test(address)) faults.add(`"${name}" ${where} runs code: a drawing runs none`);
    if (ofAddress.test(name) && value.split(';').some(isOnOtherHost))
      faults.add(`"${name}" ${where} leads to another host, and no picture asks one: "${value}"`);
    styleFaults(value, `in "${name}" ${where}`);
  }
  function styleFaults(text: string, where: string) {
    const css = text
      .replaceAll(/\/\*.*?\*\//gs, '')
      .replaceAll(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, code?: string, other = '') => (code ? characterOf(code) : String(other)));
    if (/@import/i.test(css)) faults.add(`@import ${where} asks for a style sheet: keep the styles in <style>`);
    else if (/(?:url|src)\(\s*["']?\s*(?:https?:|[/\\]{2})|image-set\([^)]*["']\s*(?:https?:|[/\\]{2})/i.test(css))
      faults.add(`an address ${where} leads to another host, and no picture asks one`);
  }

  let isXml = true;
  xml.onerror = () => void (isXml = false);
  for (const part of new TextDecoder().decode(content).split(/(?<=>)/)) if (isXml) xml.write(part);
  return [...faults];
}

const characterOf = (code: string): string => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ff_ff));
