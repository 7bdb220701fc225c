/** Mails on their way out. */
@NullMarked
package views.operator.mail;

import org.jspecify.annotations.NullMarked;
