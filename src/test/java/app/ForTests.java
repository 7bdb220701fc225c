package app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bean of {@link IntegrationTest}s only: scenarios that drive the services to where a test
 * begins. Not a component by itself, so that an application a test starts on its own does without
 * it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForTests {}
