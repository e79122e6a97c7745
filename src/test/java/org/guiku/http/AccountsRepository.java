package org.guiku.http;

import org.guiku.access.OperatorSecret;
import org.guiku.access.Secret;
import org.springframework.context.ConfigurableApplicationContext;

/** An empty data directory on whose server people sign in. */
final class AccountsRepository extends EmptyRepository {

  @Override
  String access() {
    return "accounts";
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    super.initialize(context);
    Secret secret = Secret.random();
    var beans = context.getBeanFactory();
    beans.registerSingleton("operatorSecret", new OperatorSecret(secret));
    beans.registerSingleton("cast", new Cast(beans.getBean(Api.class), secret.value()));
  }
}
