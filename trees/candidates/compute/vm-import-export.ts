import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	vmExport,
	vmImport,
	vmImportLimits,
	vmImportNeeds,
	strategyTerms
} from '../resilience/sources.ts';

export const candidate = defineCandidate({
	id: 'vm-import-export',
	name: 'VM Import/Export',
	short: 'VM Import/Export',
	summary:
		'Turns the image file of a virtual machine into an AMI from which EC2 instances start, and back again.',
	alias: ['VM import', 'import-image', 'OVA', 'VMDK', 'VHD', 'golden image', 'import AMI'],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		strategy: read('rehost', strategyTerms, '2026-11', 'lift and shift'),
		'made-for': read('images of virtual machines', vmImport, '2026-11'),
		'moves-what': read('image files', vmImportNeeds, '2026-11', 'OVA, VMDK, VHD, VHDX or raw'),
		'lands-on': read('an AMI', vmImport, '2026-11', 'any number of instances start from it'),
		'program-changes': read('nothing', vmImport, '2026-11'),
		'stands-still': read(
			'from the export until it starts',
			vmExport,
			'2026-11',
			'our reading: what changes later is not in the image'
		),
		'source-meanwhile': read(
			'may run, but later changes stay behind',
			vmExport,
			'2026-11',
			'our reading'
		),
		'needs-at-source': read('an export of the machine', vmExport, '2026-11'),
		'practised-by': read('an instance from the AMI', vmImport, '2026-11'),
		'back-home': read('export to the old hypervisor', vmImport, '2026-11', 'what was imported'),
		cannot: read(
			'take encrypted disks, ARM64 or P2V copies',
			vmImportLimits,
			'2026-11',
			'P2V: made from a physical server'
		),
		'left-to-you': read('export, upload, drivers', vmImportLimits, '2026-11'),
		'operated-by': read('shared', vmImport, '2026-11', 'you export and upload, AWS converts'),
		'billed-for': read('no fee; S3, EBS and instances', vmImport, '2026-11'),
		'paid-idle': read('the image in S3, snapshots', vmImport, '2026-11'),
		'first-step': read('an exported image', vmExport, '2026-11'),
		'image-disk-most': read(
			8,
			vmImportLimits,
			'2026-11',
			'a little below, for an import as an image (ImportImage); twice that by ImportInstance'
		),
		'image-disks-most': read(21, vmImportLimits, '2026-11', 'more can follow one by one')
	}
});
