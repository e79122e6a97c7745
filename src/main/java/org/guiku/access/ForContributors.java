package org.guiku.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whoever brings documents may call it, as {@link Viewer#brings} says. */
@Documented
@For({Role.EDITOR, Role.REVIEWER, Role.PUBLISHER, Role.ADMIN})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForContributors {}
