package org.guiku.access.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Signing in with what another program vouches for (OpenID Connect), under {@code guiku.oidc}. The
 * providers themselves are Spring's settings, {@code spring.security.oauth2.client}.
 *
 * @param nameClaim what becomes the sign-in name; {@code email} counts only where it is verified
 * @param linksByName whether somebody who comes for the first time is the person of that name, who
 *     is here already; safe only where the provider lets nobody choose another's name
 * @param adds whether somebody who is not here yet is added
 * @param rolesClaim a list of roles of this program; empty for READER
 * @param departmentClaim the name of a department; empty for none
 */
@ConfigurationProperties("guiku.oidc")
record OidcSettings(
    @DefaultValue("preferred_username") String nameClaim,
    @DefaultValue("false") boolean linksByName,
    @DefaultValue("true") boolean adds,
    @DefaultValue("") String rolesClaim,
    @DefaultValue("") String departmentClaim) {}
