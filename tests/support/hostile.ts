/** What strangers put into links. Whatever of it came alive would leave its mark: see `canary`. */

/** Name of the attribute, element and global that markup of ours never has. */
export const canary = 'zzcanary';

const calls = `window.${canary}=1`;

/** Values that try to be markup, script, another type, another path, or too much. */
export const hostileValues: readonly string[] = [
	`<img src=x onerror="${calls}" ${canary}>`,
	`"><script>${calls}</script><${canary}>`,
	`'><svg onload=${calls} ${canary}>`,
	`</script><script>${calls}</script>`,
	`javascript:${calls}`,
	`{{constructor.constructor('${calls}')()}}`,
	`\${${calls}}`,
	`"onmouseover=${calls} ${canary}=`,
	`<iframe srcdoc="<script>parent.${canary}=1</script>" ${canary}>`,
	`<a href="javascript:${calls}" ${canary}>x</a>`,
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	'unsure.',
	'unsure.unsure.unsure',
	'unsure.__proto__',
	'-0',
	'1e309',
	'NaN',
	'Infinity',
	'0x10',
	'999999999999999',
	'9'.repeat(400),
	'null',
	'undefined',
	'[object Object]',
	'[]',
	'',
	' ',
	'\u0000',
	'\u202e\u2066\ufeff',
	'\ud800',
	'é'.repeat(50),
	'🧭'.repeat(30),
	'../../../etc/passwd',
	'//evil.example/',
	'\\\\evil.example\\',
	'a,b,c,,,,'.repeat(40),
	'x'.repeat(3000),
	'%',
	'%2',
	'%FF%FE',
	'&a=b#c?d',
	'\r\nSet-Cookie: a=b'
];

/** Ways to mangle a link, each by a place in it and a hostile value. */
const manglings: readonly ((link: string, place: number, value: string) => string)[] = [
	(link, place) => link.slice(0, place),
	(link, place) => link.slice(0, place) + link.slice(place + 1),
	(link, place, value) => link.slice(0, place) + value + link.slice(place),
	(link, place, value) =>
		link.slice(0, place) + encodeURIComponent(wellFormed(value)) + link.slice(place),
	(link, place) => link.slice(0, place) + link.slice(place).toUpperCase(),
	(link) => link.replaceAll('&', '&amp;'),
	(link) => link.replaceAll('%', '%25').replaceAll('=', '%3D'),
	(link) => link.replaceAll('=', '==').replaceAll('?', '??'),
	(link) => `${link}${link.includes('?') ? '&' : '?'}${link.split('?')[1] ?? 'a'}`,
	(link, _, value) => link.replace(/=[^&#]*/g, `=${encodeURIComponent(wellFormed(value))}`),
	(link, _, value) => `${link.split('#')[0]!}#n=0${value}`,
	(link, _, value) => `${link.split('#')[0]!}#n=1${encodeURIComponent(wellFormed(value))}`,
	(link) => `${link}, see there.`,
	(link) => `${link}).`,
	(link, place) => `${link.slice(0, place)}%0A${link.slice(place)}`,
	(link, place) => `${link.slice(0, place)}=\n${link.slice(place)}`,
	(link) => link.replace(/^[^?#]*/, (path) => `${path}.html`),
	(link) => `<${link}>`
];

/** A link as chat tools, typists and attackers leave it; the same for the same numbers. */
export function mangle(link: string, how: number, place: number, value: number): string {
	const change = manglings[how % manglings.length]!;
	return change(link, place % (link.length + 1), hostileValues[value % hostileValues.length]!);
}

/** The value with half surrogate pairs taken out: no address can hold them. */
function wellFormed(value: string): string {
	return new TextDecoder().decode(new TextEncoder().encode(value));
}
