import './app/base.css';
import { startWindow } from './app/startWindow.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
await startWindow(root);
