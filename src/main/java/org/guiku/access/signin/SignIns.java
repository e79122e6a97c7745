package org.guiku.access.signin;

import org.guiku.access.Account;
import org.guiku.access.Refused;
import org.guiku.access.SignInFailed;
import org.guiku.access.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Signing in with name and password. */
@Component
public class SignIns {

  private static final String WAY = "password";
  private static final int LONGEST_TOLD = 100;

  private final SignInPasswords passwords;
  private final AddressLimit addresses;
  private final ApplicationEventPublisher events;

  SignIns(SignInPasswords passwords, AddressLimit addresses, ApplicationEventPublisher events) {
    this.passwords = passwords;
    this.addresses = addresses;
    this.events = events;
  }

  /**
   * @param address of who tries
   * @throws Refused 401 SIGN_IN_FAILED, whatever was wrong; 429 TOO_MANY_ATTEMPTS
   */
  public Account begin(String name, String password, String address) {
    if (!addresses.listensTo(address)) {
      throw new Refused(429, "TOO_MANY_ATTEMPTS");
    }
    return passwords
        .verify(name, password)
        .map(account -> told(account, WAY, address))
        .orElseThrow(() -> failed(name, WAY, address));
  }

  /** Somebody whom a provider of identities vouches for began a session. */
  public Account told(Account account, String way, String address) {
    events.publishEvent(new SignedIn(account.viewer(), way, address));
    return account;
  }

  /** Somebody whom a provider of identities vouches for was refused. */
  public Refused failed(String name, String way, String address) {
    addresses.countFailure(address);
    String cut = name.substring(0, Math.min(name.length(), LONGEST_TOLD));
    events.publishEvent(new SignInFailed(cut, way, address));
    return new Refused(401, "SIGN_IN_FAILED");
  }
}
