package org.heard.submissions.domain.media;

/** How a picture was made; decides how it is written anew. */
enum Picture {
  /** Lines and areas: PNG keeps them sharp. */
  DRAWN,
  /** Many shades: JPEG keeps it small. */
  PHOTOGRAPHED
}
