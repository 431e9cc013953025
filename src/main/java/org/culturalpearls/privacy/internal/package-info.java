/** Copies and erases data by the personal-data inventories of the modules. */
package org.culturalpearls.privacy.internal;
