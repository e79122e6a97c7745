package org.guiku.access.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;

/**
 * What stands before the controllers. Who may call which of them, they declare themselves ({@link
 * DeclaredRoutes}); here is found out who asks, forms of other sites are turned away, and what no
 * controller of ours serves is guarded.
 */
@Configuration(proxyBeanMethods = false)
class AccessSecurity {

  private static final String HEALTH = "/actuator/health";

  /** Odd addresses are turned away; which methods there are, the controllers know. */
  @Bean
  HttpFirewall addresses() {
    var strict = new StrictHttpFirewall();
    strict.setUnsafeAllowAnyHttpMethod(true);
    return strict;
  }

  @Bean
  @ConditionalOnProperty(name = AccessMode.SETTING, havingValue = AccessMode.OPEN)
  SecurityFilterChain openAccess(HttpSecurity http) throws Exception {
    Filter everyone =
        (request, response, chain) -> {
          Asker.keep((HttpServletRequest) request, () -> Asker.AT_THIS_MACHINE);
          chain.doFilter(request, response);
        };
    return bare(http)
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(everyone, AuthorizationFilter.class)
        .addFilterBefore(new OperatingAuthority(), AuthorizationFilter.class)
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .build();
  }

  @Bean
  @ConditionalOnProperty(name = AccessMode.SETTING, havingValue = AccessMode.ACCOUNTS)
  SecurityFilterChain accounts(
      HttpSecurity http,
      Credentials credentials,
      Refusals refusals,
      Sessions sessions,
      ObjectProvider<ClientRegistrationRepository> providers,
      ObjectProvider<OidcSignIn> oidc)
      throws Exception {
    if (providers.getIfAvailable() != null) {
      oidc.getObject().addTo(http);
    }
    var refused = new SecurityRefusals(refusals);
    return bare(http)
        .csrf(
            csrf ->
                csrf.requireCsrfProtectionMatcher(SessionForms::isOne)
                    .csrfTokenRepository(new FormProofs()))
        .headers(headers -> headers.defaultsDisabled().addHeaderWriter(uncached()))
        .logout(
            out -> out.logoutUrl("/sign-out").addLogoutHandler(sessions::end).logoutSuccessUrl("/"))
        .exceptionHandling(e -> e.authenticationEntryPoint(refused).accessDeniedHandler(refused))
        .addFilterBefore(new Asking(credentials, refusals), CsrfFilter.class)
        .addFilterBefore(new OperatingAuthority(), AuthorizationFilter.class)
        .authorizeHttpRequests(
            all ->
                all.requestMatchers(HEALTH, HEALTH + "/**")
                    .permitAll()
                    .requestMatchers("/actuator", "/actuator/**")
                    .hasRole("ADMIN")
                    .anyRequest()
                    .permitAll())
        .build();
  }

  private static HttpSecurity bare(HttpSecurity http) throws Exception {
    return http.requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable);
  }

  /** What is for one person stays in no cache; sheets, scripts and pictures are for all. */
  private static DelegatingRequestMatcherHeaderWriter uncached() {
    return new DelegatingRequestMatcherHeaderWriter(
        request -> !isForAll(request.getRequestURI()), new CacheControlHeadersWriter());
  }

  private static boolean isForAll(String path) {
    return path.startsWith("/css/")
        || path.startsWith("/js/")
        || path.startsWith("/webjars/")
        || path.endsWith(".svg");
  }
}
