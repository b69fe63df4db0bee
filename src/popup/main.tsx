import { mount } from '../ui/mount.ts';
import { Popup } from './Popup.tsx';
import { openOverPage } from './page-under.ts';

// Asked before anything is drawn: the answers are there by the time they can be shown.
mount(<Popup opening={openOverPage()} />);
