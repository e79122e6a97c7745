package org.guiku.access.signin;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of signing in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SignInSettings.class, OidcSettings.class})
class SignInConfiguration {}
