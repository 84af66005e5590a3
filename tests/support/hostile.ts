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
