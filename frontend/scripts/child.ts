import './icons';
import './pictures';
import './leave';
import './dialogs';
import './looks';
import './line';
import './sending';
import './words';
