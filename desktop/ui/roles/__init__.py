"""The third step: which occupation each job title stands for; the manager decides."""
