package org.guiku.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.guiku.Guiku;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** A test against the one server on which people sign in, with the {@link Cast} of its people. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Guiku.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = AccountsRepository.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface AccountsTest {}
