package org.culturalpearls;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The Cultural Pearls application. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CulturalPearls {

  public static void main(String[] args) {
    SpringApplication.run(CulturalPearls.class, args);
  }
}
