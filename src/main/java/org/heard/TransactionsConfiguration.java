package org.heard;

import org.heard.shared.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Transactions for every module; apart from the database because commands have none. */
@Configuration(proxyBeanMethods = false)
class TransactionsConfiguration {

  @Bean
  Transactions transactions(PlatformTransactionManager manager) {
    return new Transactions(manager);
  }
}
