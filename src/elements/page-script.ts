/**
 * The script that stands in every page, small enough to be inline. It keeps the reader's choice of theme before
 * anything is painted, answers the theme button and the search shortcuts, and fetches the custom elements of the reading
 * pages when the reader first reaches for one. A Hangul keyboard calls the key of K ㅏ; with Shift or Alt beside it, it is
 * a shortcut of the browser's. A shortcut leads to the page's own search box, else opens the quick search. Its box is
 * there at once, so that nothing is lost of what is typed while its script comes; where none comes, it leads to the
 * search page with what was typed. `data-search`, `data-quick` and `data-elements` of <body> hold the addresses.
 */
export const pageScript = `(()=>{const d=document,h=d.documentElement.dataset,k='theme';
try{h.theme=localStorage[k]||''}catch{}
const on=(t,f)=>addEventListener(t,f),dark=()=>h.theme?h.theme==='dark':matchMedia('(prefers-color-scheme:dark)').matches;
on('click',e=>{if(!e.target.closest('[data-theme-switch]'))return;h.theme=dark()?'light':'dark';try{localStorage[k]=h.theme}catch{}});
on('keydown',e=>{const t=e.target,typing=t.isContentEditable||t.matches?.('input,textarea,select');
if(e.altKey||(e.ctrlKey||e.metaKey?e.shiftKey||!/^[kㅏ]$/i.test(e.key):e.key!=='/'||typing))return;
e.preventDefault();const b=d.body,q=d.querySelector('dialog[open] input,main [name=q]'),{quick,search}=b.dataset;
if(q)return q.focus();
b.insertAdjacentHTML('beforeend','<quick-search><dialog><form action='+search+'><input name=q>');
const x=b.lastChild.firstChild;x.showModal();import(quick).catch(()=>x.open&&x.firstChild.submit())});
const load=e=>{if(e.target.closest?.('[data-element]'))import(d.body.dataset.elements)};
on('pointerover',load);on('focusin',load)})()`.replaceAll('\n', '');
