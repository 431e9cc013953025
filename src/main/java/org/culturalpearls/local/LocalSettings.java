package org.culturalpearls.local;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the local database.
 *
 * @param data the folder that keeps it between runs
 */
@ConfigurationProperties("pearls.local")
record LocalSettings(@DefaultValue("./data") Path data) {}
