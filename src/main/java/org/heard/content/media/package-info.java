/**
 * Recordings, films and captions of the library: judged by what is in them, written anew without
 * what says where and when they were made, and kept in parts so that none is ever held whole.
 */
@NullMarked
package org.heard.content.media;

import org.jspecify.annotations.NullMarked;
