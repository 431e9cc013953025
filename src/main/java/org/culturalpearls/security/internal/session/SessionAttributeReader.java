package org.culturalpearls.security.internal.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputFilter.FilterInfo;
import java.io.ObjectInputFilter.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.stereotype.Component;

/**
 * Deserialises an attribute of a session. One that another version of the application wrote in
 * another format counts as missing: the person logs in again, instead of getting an error on each
 * page until the session ends. One with a class that the application puts in no session counts as
 * missing too, and {@link RefusedSessionFilter} ends the session: somebody else has written it.
 */
@Component
public class SessionAttributeReader implements Converter<byte[], Object> {

  private static final Logger LOG = LoggerFactory.getLogger(SessionAttributeReader.class);

  /**
   * Values, collections of them, and what the application, the login and the engine's web
   * applications say of who is logged in. Nothing else is even looked at.
   */
  private static final ObjectInputFilter ALLOWED =
      ObjectInputFilter.Config.createFilter(
          String.join(
              ";",
              "maxdepth=30",
              "maxrefs=10000",
              "maxbytes=1000000",
              "maxarray=10000",
              "java.lang.Boolean",
              "java.lang.Enum",
              "java.lang.Integer",
              "java.lang.Long",
              "java.lang.Number",
              "java.lang.Object",
              "java.lang.String",
              "java.time.*",
              "java.util.ArrayList",
              "java.util.Arrays$ArrayList",
              "java.util.CollSer",
              "java.util.Collections$*",
              "java.util.Date",
              "java.util.HashMap",
              "java.util.HashSet",
              "java.util.ImmutableCollections$*",
              "java.util.LinkedHashMap",
              "java.util.LinkedHashSet",
              "java.util.LinkedList",
              "java.util.Locale",
              "java.util.Map$Entry",
              "java.util.TreeMap",
              "java.util.concurrent.CopyOnWriteArrayList",
              "org.camunda.bpm.webapp.impl.security.**",
              "org.culturalpearls.**",
              "org.springframework.security.**",
              "org.springframework.util.LinkedMultiValueMap",
              "org.springframework.util.MultiValueMapAdapter",
              "org.springframework.web.servlet.FlashMap",
              "!*"));

  private final ThreadLocal<Boolean> refused = new ThreadLocal<>();
  private final DeserializingConverter reader = new DeserializingConverter(this::read);

  @Override
  public Object convert(byte[] bytes) {
    try {
      return reader.convert(bytes);
    } catch (SerializationFailedException otherForm) {
      LOG.info("An attribute of a session was written by another version and is left out");
      return null;
    }
  }

  private Object read(InputStream bytes) throws IOException {
    var objects =
        new ConfigurableObjectInputStream(bytes, SessionAttributeReader.class.getClassLoader());
    objects.setObjectInputFilter(this::check);
    try {
      return objects.readObject();
    } catch (ClassNotFoundException otherVersion) {
      throw new IOException(otherVersion);
    }
  }

  private Status check(FilterInfo read) {
    Status status = ALLOWED.checkInput(read);
    if (status == Status.REJECTED) {
      refused.set(true);
      LOG.warn(
          "A session ends: an attribute holds {}, which the application puts in none",
          read.serialClass() == null ? "more than any" : read.serialClass().getName());
    }
    return status;
  }

  /**
   * Whether this thread has read an attribute of somebody else's making since it was last asked.
   */
  boolean hasRefused() {
    boolean found = refused.get() != null;
    refused.remove();
    return found;
  }
}
