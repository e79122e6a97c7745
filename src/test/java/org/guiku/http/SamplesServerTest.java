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

/**
 * A test against a second server, which makes vectors and holds the samples and nothing else: what
 * is rare among them counts more in a ranking, and other tests' documents would change that.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Guiku.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"spring.application.name=guiku-samples", "guiku.vectors.threads=1"})
@ContextConfiguration(initializers = EmptyRepository.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface SamplesServerTest {}
