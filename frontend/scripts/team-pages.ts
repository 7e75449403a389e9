/*
 * What pages of the team have beside those of children: their scripts, and their style sheet, which
 * stands above those of single pages whenever it comes.
 */
import sheet from '../styles/team.css?inline';
import './leaving';
import './team';

const style = document.createElement('style');
style.textContent = sheet.toString();
[...document.head.querySelectorAll('link[rel=stylesheet], style[data-vite-dev-id]')].at(-1)?.after(style);
