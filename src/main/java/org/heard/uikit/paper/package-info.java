/**
 * Pages on paper: markup becomes a tagged PDF, one after the other. Like the rest of the kit it
 * knows no module; whoever prints brings words, style and pictures.
 */
@NullMarked
package org.heard.uikit.paper;

import org.jspecify.annotations.NullMarked;
