package org.guiku.access.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The providers of identities that are set up. */
@Component
class Providers {

  /** One of them, and where the way to it begins. */
  record Provider(String name, String link) {}

  private final ObjectProvider<ClientRegistrationRepository> registrations;

  Providers(ObjectProvider<ClientRegistrationRepository> registrations) {
    this.registrations = registrations;
  }

  List<Provider> all() {
    List<Provider> all = new ArrayList<>();
    if (registrations.getIfAvailable() instanceof Iterable<?> known) {
      known.forEach(each -> all.add(provider((ClientRegistration) each)));
    }
    return all;
  }

  private static Provider provider(ClientRegistration registration) {
    return new Provider(
        registration.getClientName(), "/oauth2/authorization/" + registration.getRegistrationId());
  }
}
