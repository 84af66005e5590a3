import { encode } from 'uqr';

/** A QR code as one path of unit squares, its margin of four squares included; undefined where the text is too long. */
export function drawQrCode(text: string): { size: number; path: string } | undefined {
	try {
		const { data, size } = encode(text, { border: 4, ecc: 'M' });
		const squares = data.flatMap((row, y) =>
			row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))
		);
		return { size, path: squares.join('') };
	} catch {
		return undefined;
	}
}
