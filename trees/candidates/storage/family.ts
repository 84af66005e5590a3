/** The storage services, in the order in which they are shown. */
import { defineFamily } from '#lib/tree/candidate.ts';
import { dimensions } from './dimensions.ts';
import { ebs } from './ebs.ts';
import { efs } from './efs.ts';
import { fsxLustre } from './fsx-lustre.ts';
import { fsxOntap } from './fsx-ontap.ts';
import { fsxOpenzfs } from './fsx-openzfs.ts';
import { fsxWindows } from './fsx-windows.ts';
import { instanceStore } from './instance-store.ts';
import { s3 } from './s3.ts';
import { s3FileGateway } from './s3-file-gateway.ts';
import { s3Files } from './s3-files.ts';
import { s3Glacier } from './s3-glacier.ts';
import { tapeGateway } from './tape-gateway.ts';
import { volumeGateway } from './volume-gateway.ts';

export const family = defineFamily({
	id: 'storage',
	name: 'Storage',
	dimensions,
	candidates: [
		s3,
		s3Glacier,
		ebs,
		instanceStore,
		efs,
		s3Files,
		fsxWindows,
		fsxLustre,
		fsxOntap,
		fsxOpenzfs,
		s3FileGateway,
		volumeGateway,
		tapeGateway
	]
});
