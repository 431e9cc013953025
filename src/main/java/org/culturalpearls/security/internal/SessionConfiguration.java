package org.culturalpearls.security.internal;

import java.security.SecureRandom;
import java.util.Base64;
import org.culturalpearls.security.internal.load.LoadLimits;
import org.culturalpearls.security.internal.session.SessionAttributeReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Stores sessions in the database, so that each node knows who is logged in and a restart logs
 * nobody out.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

  private static final int ID_BYTES = 27;

  /**
   * Tasklist sends several calls at once, and each writes the same attribute to the session: the
   * last one wins. One that ends after the session was deleted leaves nothing behind.
   */
  private static final String PUT =
      """
      insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
      select sent.* from (values (?::bpchar, ?::varchar, ?::bytea)) sent (id, name, bytes)
      where exists
        (select 1 from %TABLE_NAME% where primary_id = sent.id for key share)
      on conflict (session_primary_id, attribute_name)
        do update set attribute_bytes = excluded.attribute_bytes
      """;

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> callsAtTheSameMoment() {
    return sessions -> sessions.setCreateSessionAttributeQuery(PUT);
  }

  /** 216 random bits, in the 36 characters of the column: a UUID has 122. */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> longIds() {
    SecureRandom random = new SecureRandom();
    return sessions ->
        sessions.setSessionIdGenerator(
            () -> {
              byte[] bits = new byte[ID_BYTES];
              random.nextBytes(bits);
              return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
            });
  }

  /** The login sets a longer timeout. */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> shortForStrangers(LoadLimits limits) {
    return sessions -> sessions.setDefaultMaxInactiveInterval(limits.strangersSession());
  }

  @Bean
  DefaultCookieSerializerCustomizer cookieOfTheSession(
      CookieRule rule, @Value("${server.servlet.session.cookie.name}") String name) {
    return cookie -> cookie.setCookieName(rule.name(name));
  }

  /** How attributes become bytes; Spring Session asks for it by this name. */
  @Bean
  ConversionService springSessionConversionService(SessionAttributeReader reader) {
    GenericConversionService conversion = new GenericConversionService();
    conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
    conversion.addConverter(byte[].class, Object.class, reader);
    return conversion;
  }
}
