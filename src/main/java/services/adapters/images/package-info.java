/** Pictures with the JDK's ImageIO, Thumbnailator and metadata-extractor. */
@NullMarked
package services.adapters.images;

import org.jspecify.annotations.NullMarked;
