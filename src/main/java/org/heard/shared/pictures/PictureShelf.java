package org.heard.shared.pictures;

import java.util.Optional;

/**
 * Where pictures that people brought are kept. Each module that keeps some has a shelf of its own,
 * with its own rule of who sees what; all are asked under one address.
 */
public interface PictureShelf {

  /**
   * A picture, for whoever may see it.
   *
   * @param name see {@link OwnPictures}
   */
  Optional<ShownPicture> open(String name);
}
