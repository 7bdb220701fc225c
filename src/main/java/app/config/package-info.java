/** What the application is configured with: database, security, clock, background work. */
@NullMarked
package app.config;

import org.jspecify.annotations.NullMarked;
