package org.culturalpearls.security.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;

/**
 * Deserialises an attribute of a session. One that another version of the application wrote in
 * another format counts as missing: the person logs in again, instead of getting an error on each
 * page until the session ends.
 */
class SessionAttributeReader implements Converter<byte[], Object> {

  private static final Logger LOG = LoggerFactory.getLogger(SessionAttributeReader.class);

  private final DeserializingConverter reader =
      new DeserializingConverter(SessionAttributeReader.class.getClassLoader());

  @Override
  public Object convert(byte[] bytes) {
    try {
      return reader.convert(bytes);
    } catch (SerializationFailedException otherForm) {
      LOG.info("An attribute of a session was written by another version and is left out");
      return null;
    }
  }
}
