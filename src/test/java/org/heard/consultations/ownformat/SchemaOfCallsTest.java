package org.heard.consultations.ownformat;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.heard.HeardTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HeardTest
class SchemaOfCallsTest {
  @Autowired private WebApplicationContext web;

  @Test
  void anybodyCanReadTheSchemaWhereFilesSayItStands() throws Exception {
    MockMvcBuilders.webAppContextSetup(web)
        .apply(springSecurity())
        .build()
        .perform(get(CallFiles.SCHEMA))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "application/schema+json"))
        .andExpect(header().string("Cache-Control", "max-age=86400, public"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(jsonPath("$['$id']").value(CallFiles.SCHEMA));
  }
}
