package org.heard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * On a {@code JdbcClient} of a test: the way past the second wall (docs/decisions/0132), for
 * looking at what is stored and for setting it up. What the application itself may do is tried with
 * the plain one.
 */
@Qualifier
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AsOwner {}
