package org.heard.shared.pictures;

/**
 * A picture to show.
 *
 * @param published whether everybody may see it
 */
public record ShownPicture(PictureFile file, boolean published) {}
