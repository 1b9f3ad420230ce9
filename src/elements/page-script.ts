/**
 * The script that stands in every page, small enough to be inline. It keeps the reader's choice of theme before
 * anything is painted, answers the theme button and the search shortcuts (a Hangul keyboard calls the key of K ㅏ), and
 * fetches the custom elements of the reading pages when the reader first reaches for one. A shortcut leads to the page's
 * own search box, else opens the quick search, else leads to the search page. The box of the quick search is there at once,
 * so that nothing is lost of what is typed while its script comes. `data-search`, `data-quick` and `data-elements` of
 * <body> hold the addresses.
 */
export const pageScript = `(()=>{const d=document,h=d.documentElement,k='theme';
try{h.dataset.theme=localStorage[k]||''}catch{}
const on=(t,f)=>addEventListener(t,f),dark=()=>h.dataset.theme?h.dataset.theme==='dark':matchMedia('(prefers-color-scheme:dark)').matches;
on('click',e=>{if(!e.target.closest('[data-theme-switch]'))return;h.dataset.theme=dark()?'light':'dark';try{localStorage[k]=h.dataset.theme}catch{}});
on('keydown',e=>{const t=e.target,typing=t.isContentEditable||t.matches?.('input,textarea,select');
if(e.ctrlKey||e.metaKey?!/^[kㅏ]$/i.test(e.key):e.key!=='/'||typing||e.altKey)return;
e.preventDefault();const q=d.querySelector('input[name=q]'),{quick,search}=d.body.dataset;
if(q)return q.focus();
d.body.insertAdjacentHTML('beforeend','<quick-search><dialog><form action='+search+'><input name=q>');
d.body.lastChild.firstChild.showModal();import(quick).catch(()=>location.assign(search))});
const load=e=>{if(e.target.closest?.('[data-element]'))import(d.body.dataset.elements)};
on('pointerover',load);on('focusin',load)})()`.replaceAll('\n', '');
