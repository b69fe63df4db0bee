import { mount } from '../ui/mount.ts';
import { Popup } from './Popup.tsx';

mount(<Popup />);
