/** Texts with markup, made harmless by the OWASP Java HTML Sanitizer. */
@NullMarked
package services.adapters.html;

import org.jspecify.annotations.NullMarked;
