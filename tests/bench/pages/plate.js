// Our large diagram of a made-up tree, which no page of the site has.
import { mount } from 'svelte';
import { drawing, plate } from 'virtual:plate';
import { walkFrom } from '../../../src/lib/walk/walk.ts';
import PlateFigure from '../../../src/view/diagram/PlateFigure.svelte';
import '../../../src/view/look/look.css';
import { drawTree } from '../../support/draw-tree.ts';

const tree = drawTree(drawing);
const props = { tree, plate, walk: walkFrom(tree), whole: true };
mount(PlateFigure, { target: document.getElementById('main'), props });
